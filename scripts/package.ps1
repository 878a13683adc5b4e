# Makes the MSI, the NSIS installer and the portable ZIP on Windows. Not run where Assay is developed: see docs/packaging.md.
#
#   powershell scripts/package.ps1 [-Signing FILE]     FILE: a Tauri configuration with bundle.windows.signCommand

param([string]$Signing = "")
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
Set-Location $root

function Run([string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE." }
}

$package = Join-Path $root "out\package"
$hostTriple = (& rustc -vV | Select-String "^host: (.+)$").Matches[0].Groups[1].Value
$metadata = & cargo metadata --format-version 1 --no-deps | ConvertFrom-Json
$built = Join-Path $metadata.target_directory "release"
$version = ($metadata.packages | Where-Object { $_.name -eq "assay" }).version

Push-Location ui
Run "npm" @("ci", "--no-audit", "--no-fund")
Pop-Location
Push-Location scripts\tauri-cli
Run "npm" @("install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save")
Pop-Location
Run "cargo" @("build", "--release", "-p", "assay", "--bins")
if (Test-Path $package) { Remove-Item -Recurse $package }
New-Item -ItemType Directory -Force $package | Out-Null
Copy-Item "$built\assay.exe" "$package\assay-$hostTriple.exe"

Push-Location src-tauri
$arguments = @("build", "--ci", "--bundles", "msi,nsis",
    "--config", "package/command-line.json", "--config", "package/notices.json")
if ($Signing) { $arguments += @("--config", (Resolve-Path (Join-Path $root $Signing)).Path) }
Run "$root\scripts\tauri-cli\node_modules\.bin\tauri.cmd" $arguments
Pop-Location
Copy-Item "$built\bundle\msi\*.msi", "$built\bundle\nsis\*-setup.exe" $package

$portable = Join-Path $package "Assay_${version}_portable"
New-Item -ItemType Directory $portable | Out-Null
Copy-Item "$built\assay-window.exe", "$built\assay.exe", "assets\parts\third-party.txt", "assets\parts\parts.cdx.json" $portable
Copy-Item "LICENSE" "$portable\LICENSE.txt"
Copy-Item "docs\packaging.md" "$portable\packaging.md"
Compress-Archive -Path "$portable\*" -DestinationPath "$portable.zip"
Remove-Item -Recurse $portable
$sums = Get-ChildItem $package -File | Where-Object { $_.Extension -in ".msi", ".zip" -or $_.Name -like "*-setup.exe" } |
    ForEach-Object { "{0}  {1}`n" -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower(), $_.Name }
# Lines as sha256sum reads them on every system.
Set-Content -Encoding ascii -NoNewline -Value ($sums -join "") "$package\SHA256SUMS"
